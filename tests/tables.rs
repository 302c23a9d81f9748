//! Tables of facts held against the code: `tests/tables/*.tsv` and `*.txt`, a row a case, `#` before a comment.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use thidua::diagnostic::{Colours, Language, Report, Sources, render};
use thidua::input::{Catalogue, Decode, Decoder, parse};
use thidua::model::AwardLaw;

mod law;
mod law_rows;
mod names;
mod office_law;
mod words;

/// The rows of a table.
fn rows(name: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/tables")
        .join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    rows.map(str::to_owned).collect()
}

/// The cells of a row of so many columns.
fn cells<const N: usize>(row: &str) -> [&str; N] {
    let cells: Vec<&str> = row.split('\t').collect();
    cells
        .try_into()
        .unwrap_or_else(|_| panic!("not {N} cells: {row}"))
}

/// A value from YAML, or what the program says is wrong with it.
fn read<T: Decode>(yaml: &str) -> Result<T, String> {
    let (file, text): (Arc<str>, Arc<str>) = (Arc::from("table.yaml"), Arc::from(yaml));
    let (mut sources, mut report) = (Sources::default(), Report::default());
    sources.keep(&file, &text);
    let node = parse(&file, &text, &sources, &mut report);
    let value = node.and_then(|node| {
        let mut decoder = Decoder::new(&mut report, &sources, &|_| None, rows_of_law(yaml));
        T::decode(&node, "table", &mut decoder)
    });
    let said = || -> Vec<String> {
        let faults = report.sorted(&sources).into_iter();
        faults
            .map(|fault| render(fault, &sources, Language::English, Colours::Plain))
            .collect()
    };
    match value {
        Some(value) if !report.has_errors() => Ok(value),
        _ => Err(said().join("\n")),
    }
}

/// The awards and deciders of the law the program carries; none while it is read itself.
fn rows_of_law(yaml: &str) -> Catalogue {
    if yaml.starts_with("# The law of") {
        Catalogue::default()
    } else {
        law().catalogue()
    }
}

/// The law the program carries.
fn law() -> AwardLaw {
    static LAW: LazyLock<AwardLaw> = LazyLock::new(|| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/rules/awards.yaml");
        read(&std::fs::read_to_string(path).unwrap()).unwrap_or_else(|said| panic!("{said}"))
    });
    LAW.clone()
}
