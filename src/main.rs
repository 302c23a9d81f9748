//! `thidua`: arguments → one command → exit code.

mod cli;

use std::process::ExitCode;

/// A laid-out page is made of a great many small pieces.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::run(std::env::args_os().collect())
}
