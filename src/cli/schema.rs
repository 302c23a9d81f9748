//! `thidua schema`: what input files may hold, for editors.

use thidua::input::Session;
use thidua::pipeline::schemas;

use super::screen::Screen;

/// Writes the schemas and says how a file names its own.
pub(super) fn schema(screen: &Screen, session: &mut Session) -> Option<()> {
    for path in schemas(session)? {
        screen.line(&format!("{} {path}", screen.say("đã lập:", "made:")));
    }
    screen.line(screen.say(
        "dòng đầu của tệp dữ liệu, như campaign.yaml: # yaml-language-server: $schema=../../.thidua/schema/campaign.json",
        "first line of an input file, such as campaign.yaml: # yaml-language-server: $schema=../../.thidua/schema/campaign.json",
    ));
    Some(())
}
