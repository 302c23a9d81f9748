//! `thidua preview`: the pages of a paper as pictures.

use thidua::input::Session;
use thidua::pipeline::{PreviewRequest, open, place_preview, preview as draw};

use super::args::Config;
use super::files;
use super::screen::Screen;

/// Draws the pages of one paper.
pub(super) fn preview(
    config: &Config,
    asked: &PreviewRequest,
    screen: &Screen,
    session: &mut Session,
) -> Option<()> {
    let opened = open(&config.open_request_to(asked.out.as_ref()), session)?;
    let drawn = draw(&asked.paper, &opened, session)?;
    let placed = place_preview(asked, &drawn, session)?;
    files::tell(&placed, screen);
    Some(())
}
