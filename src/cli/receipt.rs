//! `thidua receipt check`: an issued paper is made again and held against the register's.

use thidua::input::Session;
use thidua::pipeline::{ReceiptOf, check_receipt, open};

use super::args::{Config, ReceiptCheck};
use super::screen::Screen;

/// Makes one issued paper again.
pub(super) fn receipt(
    config: &Config,
    asked: &ReceiptCheck,
    screen: &Screen,
    session: &mut Session,
) -> Option<()> {
    let named = ReceiptOf::read(&asked.what, session)?;
    let opened = open(&config.open_request(), session)?;
    for name in check_receipt(&named, &opened, session)? {
        screen.line(&format!(
            "{} {name}",
            screen.say("lập lại giống từng byte:", "made again, byte by byte the same:")
        ));
    }
    Some(())
}
