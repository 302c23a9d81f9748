//! Examples in the docs: what people copy from them has to be read.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use thidua::diagnostic::{Report, Sources};
use thidua::input::parse;

use crate::guide::begun;

/// Comments behind texts, which YAML would lose.
const LOST_COMMENT: &str = "N105";

fn page(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name)).unwrap()
}

/// The blocks of YAML in a text.
fn blocks(text: &str) -> Vec<&str> {
    let behind = text.split("```yaml\n").skip(1);
    behind.map(|rest| rest.split_once("```").unwrap().0).collect()
}

/// The part of a page under a heading, up to the next one.
fn under<'a>(text: &'a str, heading: &str) -> &'a str {
    let (_, rest) = text.split_once(heading).unwrap();
    rest.split("\n## ").next().unwrap()
}

#[test]
fn f2_no_example_has_a_comment_that_would_be_refused() {
    for name in ["giay-khen.md", "huong-dan.md", "mau-van-ban.md", "so-van-ban.md"] {
        let text = page(name);
        for block in blocks(&text) {
            let (file, block): (Arc<str>, Arc<str>) = (Arc::from(name), Arc::from(block));
            let (mut sources, mut report) = (Sources::default(), Report::default());
            sources.keep(&file, &block);
            parse(&file, &block, &sources, &mut report);
            let faults = report.sorted(&sources);
            let lost = faults.iter().any(|fault| fault.kind.code() == LOST_COMMENT);
            assert!(!lost, "{name}: {block}");
        }
    }
}

/// A council's founding decision, a plan of other sections and a table of points, in a new campaign, by the words of the guide alone.
#[test]
fn f2_f5_f6_the_guide_alone_leads_to_a_plan_a_council_and_a_table_of_points() {
    let guide = page("huong-dan.md");
    let plan = blocks(under(&guide, "\n## 2a. "))[0];
    let council = blocks(under(&guide, "\n## 4a. "));
    let points = blocks(under(&guide, "\n## 4c. "));
    let clerk = begun("xa-vi-du");
    let home = clerk.path("inputs/xa-vi-du");
    let office = fs::read_to_string(home.join("office.yaml")).unwrap();
    fs::write(home.join("office.yaml"), format!("{office}{}", council[0])).unwrap();
    fs::write(home.join("units.yaml"), points[0]).unwrap();
    fs::write(home.join("scores.yaml"), points[1]).unwrap();
    let papers = format!("papers:\n{}{plan}{}", council[1], points[2]);
    fs::write(home.join("papers.yaml"), papers).unwrap();
    for id in ["quyet-dinh--hoi-dong", "ke-hoach", "bang-diem--khu-pho-1"] {
        let said = clerk.done(&["build", id, "--format", "docx"]);
        assert!(said.contains(&format!("{id}.docx")), "{said}");
    }
}
