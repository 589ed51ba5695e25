<?php
// HTML mails are shown in the message, not behind a link.
$mime_drivers['html']['inline'] = true;
