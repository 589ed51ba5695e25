<?php
// Functions that Debian's Horde still calls and PHP 8 no longer has.
if (!function_exists('each')) {
    function each(&$list) {
        $key = key($list);
        if ($key === null) return false;
        $value = current($list);
        next($list);
        return [0 => $key, 1 => $value, 'key' => $key, 'value' => $value];
    }
}
if (!function_exists('get_magic_quotes_gpc')) {
    function get_magic_quotes_gpc() { return false; }
}
