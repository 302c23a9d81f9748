//! The DOCX, read back from its parts.

use crate::{families, look};

#[test]
fn every_family_is_written() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let mut papers = families::all();
    papers.extend((14..26).map(|lines| {
        let mut paper = families::submission(lines);
        paper.properties.id = format!("to-trinh-{lines}");
        paper
    }));
    for paper in papers {
        std::fs::write(
            folder.join(format!("{}.docx", paper.properties.id)),
            look::docx(&paper),
        )
        .unwrap();
    }
}
