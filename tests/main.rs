//! All tests that need files, in one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![allow(clippy::disallowed_methods, reason = "tests set the world up")]

mod chance;
mod families;
mod lists;
mod look;
mod read_docx;
mod read_pdf;
mod sample;
mod stress;
mod tree_words;
mod trees;
mod typed_lengths;

mod added_rows;
mod architecture;
mod begun;
mod blanks;
mod certificates;
mod codes;
mod desk;
mod docx;
mod edits;
mod effects;
mod english;
mod figures;
mod fuzz;
mod guide;
mod handed_out;
mod headings;
mod history;
mod limits;
mod long_lists;
mod marked;
mod marks;
mod mistakes;
mod occasions;
mod one_fault;
mod output;
mod papers_table;
mod pdf;
mod points;
mod preview;
mod procedure;
mod progress;
mod proofs;
mod register;
mod report;
mod sample_files;
mod set_lines;
mod sheets;
mod tables;
mod template_facts;
mod watch;
mod word;
mod word_templates;
mod written;
mod written_docs;
