//! `thidua desk`: the desk in a browser.

use thidua::desk::{Address, DeskRequest, serve};
use thidua::diagnostic::{PathProblem, UsageProblem};
use thidua::input::Session;

use super::args::{Config, Desk};
use super::screen::Screen;

/// Opens the desk and serves until Ctrl-C.
pub(super) fn desk(config: &Config, asked: &Desk, screen: &Screen, session: &mut Session) -> Option<()> {
    let request = DeskRequest {
        root: config.root.clone(),
        fonts: config.fonts.clone(),
        port: asked.port,
        language: config.voice.language,
    };
    let served = serve(&request, |address| tell(address, asked, screen));
    let problem = |error| UsageProblem::NotOpened {
        port: asked.port,
        problem: PathProblem::of(&error),
    };
    served.map_err(|error| session.add(problem(error), None)).ok()
}

fn tell(address: &Address, asked: &Desk, screen: &Screen) {
    let url = &address.url;
    screen.line(&screen.say(
        format!("Bàn làm việc ở {url} (Ctrl-C để đóng)"),
        format!("The desk is at {url} (Ctrl-C closes it)"),
    ));
    if asked.open && webbrowser::open(url).is_err() {
        screen.line(screen.say(
            "Không mở được trình duyệt: xin tự mở địa chỉ trên.",
            "The browser could not be opened: please open the address yourself.",
        ));
    }
}
