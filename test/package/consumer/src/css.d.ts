// As every bundler's own types declare it.
declare module '*.css';
