<?php
// IMP's settings for the tests: the user chooses the view at the login, nothing is sent.
$conf['user'] = ['select_view' => true, 'force_view' => '', 'autocomplete_id' => ''];
$conf['server'] = ['server_list' => 'none', 'change_server' => false, 'change_port' => false, 'change_protocol' => false, 'change_smtphost' => false, 'change_smtpport' => false, 'fixed_folders' => []];
$conf['mailbox'] = ['show_attachments' => false, 'show_xpriority' => false];
$conf['compose'] = ['allow_receipts' => false, 'convert_to_related' => false, 'use_vfs' => false, 'link_attachments' => false, 'link_attach_threshold' => 5242880, 'link_all_attachments' => false, 'add_maildomain_to_unexpandable' => false, 'attach_size_limit' => 0, 'attach_count_limit' => 0, 'reply_limit' => 200000, 'ac_threshold' => 3, 'htmlsig_img_size' => 30000];
$conf['pgp']['keylength'] = 1024;
$conf['maillog']['driver'] = 'none';
$conf['sentmail']['driver'] = 'Null';
$conf['contactsimage']['backends'] = [];
$conf['tasklist']['use_tasklist'] = false;
$conf['notepad']['use_notepad'] = false;
$conf['menu']['apps'] = [];
$conf['spam']['reporting'] = false;
