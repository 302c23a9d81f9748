//! `thidua status`: where each paper stands.

use serde_json::Value;
use thidua::input::Session;
use thidua::pipeline::{Ending, FormerIssue, open, status as standings};

use super::answer;
use super::args::Config;
use super::screen::Screen;
use super::standing::{numbered, row};

/// Tells of each paper: not due, waiting for what, ready, issued.
pub(super) fn status(config: &Config, screen: &Screen, session: &mut Session) -> Option<Value> {
    let opened = open(&config.open_request(), session)?;
    let campaigns = standings(&opened, &mut session.report);
    for campaign in &campaigns {
        screen.line(&campaign.campaign);
        for paper in &campaign.papers {
            screen.line(&format!("  {}", row(screen, &paper.id, &paper.standing)));
            for issue in &paper.former {
                screen.line(&format!("    {}", former(screen, issue)));
            }
        }
    }
    Some(answer::standings(&campaigns))
}

/// An issue that is no longer in force.
fn former(screen: &Screen, issue: &FormerIssue) -> String {
    let how = match &issue.ending {
        Ending::Replaced => screen.say("đã được thay thế", "replaced").to_owned(),
        Ending::Recalled => screen.say("đã thu hồi", "called back").to_owned(),
        Ending::Voided { reason } => format!("{}: {reason}", screen.say("đã bỏ số", "number dropped")),
    };
    format!("{} ({how})", numbered(screen, &issue.issued))
}
