//! Beginning a register: `thidua register begin`, or the answer to a question before the first number.

use thidua::input::Session;
use thidua::pipeline::{Opened, begin_register};

use super::screen::Screen;

/// Begins the register.
pub(super) fn begin(screen: &Screen, session: &mut Session) -> Option<()> {
    begin_register(session)?;
    screen.line(screen.say(
        "đã mở sổ: register/so-van-ban.sqlite, và nhật ký của nó cạnh thư mục register",
        "register begun: register/so-van-ban.sqlite, with its journal beside the folder",
    ));
    Some(())
}

/// Before a number is given where no register was begun: asks whoever is at the terminal whether this is the first. Where nobody
/// is, the command itself says what to type.
pub(super) fn begun(opened: &Opened, screen: &Screen, session: &mut Session) -> Option<()> {
    if opened.register.is_some() {
        return Some(());
    }
    let question = screen.say(
        "Thư mục này chưa mở sổ. Đây là văn bản đầu tiên, và không có sổ nào ở thư mục hay ổ mạng khác? Mở sổ mới [c/K]: ",
        "No register was begun here. Is this the first paper, with no register in another folder or drive? Begin one [y/N]: ",
    );
    match screen.ask(question).as_deref() {
        Some("c" | "C" | "có" | "Có" | "co" | "y" | "Y" | "yes") => begin(screen, session),
        Some(_) | None => Some(()),
    }
}
