//! Tables, annexes, lying sheets and several signatures, read back from the parts.

use super::lists;
use crate::look;

/// The checks of `.ci/` read these files.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test's own files")]
fn papers_with_tables_lie_in_target_for_the_checks_outside() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    for paper in lists::all() {
        let file = folder.join(format!("{}.docx", paper.properties.id));
        std::fs::write(file, look::docx(&paper)).unwrap();
    }
}
