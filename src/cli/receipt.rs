//! `thidua receipt check`: an issued paper is made again and held against the register's.

use serde_json::Value;
use thidua::input::Session;
use thidua::pipeline::{ReceiptOf, check_receipt, open};

use super::answer;
use super::args::{Config, ReceiptCheck};
use super::screen::Screen;

/// Makes one issued paper again.
pub(super) fn receipt(
    config: &Config,
    asked: &ReceiptCheck,
    screen: &Screen,
    session: &mut Session,
) -> Option<Value> {
    let named = ReceiptOf::read(&asked.what, session)?;
    let opened = open(&config.open_request(), session)?;
    let same = check_receipt(&named, &opened, session)?;
    for name in &same {
        screen.line(&format!(
            "{} {name}",
            screen.say("lập lại giống từng byte:", "made again, byte by byte the same:")
        ));
    }
    Some(answer::remade(&same))
}
