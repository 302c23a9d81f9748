//! The PDF, read back from its bytes.

use crate::sample;
use crate::trees::pdf_of;

#[test]
fn scratch() {
    std::fs::write("target/plan.pdf", pdf_of(&sample::plan())).unwrap();
}
