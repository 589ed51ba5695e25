<?php
// Horde stands in a copy of its folder, so that its settings need not be written below /etc.
$this->applications['horde']['fileroot'] = getenv('HORDE_TEST_FOLDER') . '/www/horde';
$this->applications['horde']['webroot'] = '/horde';
$this->applications['horde']['initial_page'] = 'imp/';
