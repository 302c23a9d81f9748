//! `thidua register export`: the books, ready to print and bind.

use thidua::input::Session;
use thidua::pipeline::{BooksRequest, Placed, Registered, export_books};

use super::args::{Config, Export};

/// Makes the books.
pub(super) fn books(config: &Config, asked: &Export, session: &mut Session) -> Option<Registered<Placed>> {
    let request = BooksRequest {
        year: asked.year,
        books: asked.books.clone(),
        formats: asked.formats.clone(),
        fonts: config.fonts.clone(),
        out: asked.out.clone(),
        edited: asked.edited,
    };
    export_books(&request, session)
}
