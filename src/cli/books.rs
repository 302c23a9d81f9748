//! `thidua register export`: the books, ready to print and bind.

use thidua::input::Session;
use thidua::pipeline::{BooksRequest, export_books};
use thidua::register::Register;

use super::args::{Config, Export};
use super::files;
use super::screen::Screen;

/// Makes the books.
pub(super) fn books(
    config: &Config,
    asked: &Export,
    register: &Register,
    screen: &Screen,
    session: &mut Session,
) -> Option<()> {
    let request = BooksRequest {
        year: asked.year,
        books: asked.books.clone(),
        formats: asked.formats.clone(),
        fonts: config.fonts.clone(),
        out: asked.out.clone(),
        edited: asked.edited,
    };
    files::tell(&export_books(&request, register, session)?, screen);
    Some(())
}
