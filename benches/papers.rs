//! What `benches/run papers` gives its peers: each paper of a campaign as the JSON that the theme reads, so that they set the
//! very same pages. Arguments: the office's folder, the campaign, the folder to write, and perhaps the only paper.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark fails by panicking, prints, and writes files"
)]

use std::path::Path;

use serde::Serialize;
use thidua::document::{Format, Paper};
use thidua::export::{Measures, measure};
use thidua::input::Session;
use thidua::pipeline::{Standing, Workshop};

/// What the theme reads from `/data.json`.
#[derive(Serialize)]
struct Data<'a> {
    paper: &'a Paper,
    format: &'a Format,
    measures: &'a Measures,
    font: &'a str,
}

fn main() {
    let args: Vec<String> = std::env::args().filter(|arg| arg != "--bench").collect();
    let [_, office, campaign, out, only @ ..] = &args[..] else {
        println!("0 tests, benchmarks run by benches/run");
        return;
    };
    let mut session = Session::new(office.as_str());
    let workshop = Workshop::open(None, &mut session).expect("the templates");
    let dossier = workshop.read(campaign, &mut session).expect("the campaign");
    for entry in dossier.papers() {
        let id = entry.id.to_string();
        if only.iter().any(|only| *only != id) || workshop.standing(&dossier, entry) != Standing::Ready {
            continue;
        }
        let paper = workshop.compose(&dossier, entry, &mut session).expect("a paper");
        let measures = measure(&paper, workshop.format(), workshop.fonts()).expect("a heading that fits");
        let data = Data {
            paper: &paper,
            format: workshop.format(),
            measures: &measures,
            font: workshop.fonts().family(),
        };
        let file = Path::new(out).join(format!("{id}.json"));
        std::fs::write(file, serde_json::to_vec(&data).unwrap()).unwrap();
    }
}
