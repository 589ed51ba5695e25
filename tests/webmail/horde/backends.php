<?php
// The one mail server of the tests.
$servers['imap'] = ['disabled' => false, 'name' => 'IMAP', 'hostspec' => '127.0.0.1', 'hordeauth' => false, 'protocol' => 'imap', 'port' => (int) getenv('HORDE_TEST_IMAP'), 'secure' => false, 'maildomain' => 'example.test', 'smtp' => ['host' => '127.0.0.1', 'port' => 25, 'auth' => false, 'secure' => false], 'cache' => false];
