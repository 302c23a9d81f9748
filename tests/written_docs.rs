//! What is written in `docs/` from the code: the JSON Schemas of all input files, their reference for people,
//! and what templates see.
//! `THIDUA_ACCEPT=1 cargo test written_docs` writes them anew.

mod examples;
pub(crate) mod files;
mod reference;
mod variables;

use std::path::Path;
use std::{env, fs};

use self::files::files;
use self::reference::reference;

#[test]
fn schemas_and_reference_are_those_of_the_types() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let mut pages = vec![(docs.join("du-lieu.md"), reference())];
    let templates = docs.join("mau-van-ban.md");
    let page = variables::page(&fs::read_to_string(&templates).unwrap());
    pages.push((templates, page));
    for file in files() {
        let text = serde_json::to_string_pretty(&file.schema).unwrap() + "\n";
        pages.push((docs.join(format!("schema/{}.json", file.name)), text));
    }
    if env::var_os("THIDUA_ACCEPT").is_some() {
        for (path, text) in &pages {
            fs::write(path, text).unwrap();
        }
    }
    let stale = pages
        .iter()
        .filter(|(path, text)| fs::read_to_string(path).unwrap_or_default() != *text);
    let stale: Vec<String> = stale.map(|(path, _)| path.display().to_string()).collect();
    assert!(
        stale.is_empty(),
        "written from the types, and stale: {}",
        stale.join(", ")
    );
}
