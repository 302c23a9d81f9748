//! `thidua register export`: the books, ready to print and bind.

use thidua::diagnostic::{Fault, FaultKind, RegisterProblem, Report};
use thidua::input::Folder;
use thidua::pipeline::{Workshop, campaigns, office_of};
use thidua::register::{Register, books};

use super::args::{Config, Export};
use super::build::{output_folder, put};
use super::screen::Screen;

/// Folder of the books in `output/`. No campaign can have its name: ids of campaigns are folders of `inputs/`.
const FOLDER: &str = "so-sach";

/// Makes the books. Campaigns whose inputs are faulty lend them no heading; the books are made all the same.
pub(super) fn export(
    config: &Config,
    asked: &Export,
    register: &Register,
    folder: &mut Folder,
    screen: &Screen,
    report: &mut Report,
) -> Result<(), Fault> {
    let Some(workshop) = Workshop::open(folder, config.fonts.as_deref(), report) else {
        return Ok(());
    };
    let rows = register.rows()?;
    let mut unread = Report::default();
    let dossiers: Vec<_> = campaigns(folder, &mut unread)
        .into_iter()
        .filter_map(|name| workshop.read(&name, folder, &mut unread))
        .collect();
    let mut files = Vec::new();
    let wanted = books(&rows);
    let wanted = wanted
        .iter()
        .filter(|of| asked.year.is_none_or(|year| year == of.year));
    for of in wanted {
        let office = office_of(&dossiers, &of.issuer);
        for kind in &asked.books {
            let made = workshop.book((*kind, of), &rows, office, &asked.formats, folder, report);
            files.extend(made.unwrap_or_default());
        }
    }
    if files.is_empty() && !report.has_errors() {
        let year = asked.year.unwrap_or_default();
        report.add(FaultKind::Register(RegisterProblem::NoBook { year }), None);
    }
    put(
        &output_folder(config, asked.out.as_deref(), FOLDER),
        &files,
        asked.force,
        screen,
        report,
    );
    Ok(())
}
