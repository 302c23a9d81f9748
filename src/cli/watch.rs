//! `thidua watch`: papers are made again after each edit.

use thidua::input::Session;
use thidua::pipeline::{Rebuilt, WatchRequest, Watched, watch as look};

use super::bar::Bar;
use super::files;
use super::screen::Screen;

/// Makes everything, then what each edit touches, until Ctrl-C.
pub(super) fn watch(asked: &WatchRequest, screen: &Screen, session: &mut Session) -> Option<()> {
    let bar = Bar::new();
    let mut show = |watched| match watched {
        Watched::Rebuilt(rebuilt) => tell(&rebuilt, screen),
        Watched::Waits { polled } => screen.line(waits(polled, screen)),
    };
    look(asked, session, &|made, of| bar.show(made, of), &mut show)
}

fn tell(rebuilt: &Rebuilt, screen: &Screen) {
    screen.faults(&rebuilt.report, &rebuilt.sources);
    for made in &rebuilt.campaigns {
        files::tell_news(&made.placed, screen);
    }
    if rebuilt.report.has_errors() {
        screen.line(screen.say(
            "còn lỗi: tệp trong output/ vẫn là bản tốt lần trước",
            "errors are left: the files in output/ are still the last good ones",
        ));
    } else if rebuilt.known_warnings > 0 {
        let known = rebuilt.known_warnings;
        screen.line(&screen.say(
            format!("vẫn còn {known} lưu ý đã nói ở trên"),
            format!("warnings said before that are still true: {known}"),
        ));
    }
}

fn waits<'a>(polled: bool, screen: &Screen) -> &'a str {
    if polled {
        screen.say(
            "đang xem lại inputs/, templates/ mỗi giây; sửa rồi lưu, Ctrl-C để dừng …",
            "looking at inputs/ and templates/ each second; edit and save, Ctrl-C ends it …",
        )
    } else {
        screen.say(
            "đang theo dõi inputs/, templates/; sửa rồi lưu, Ctrl-C để dừng …",
            "watching inputs/ and templates/; edit and save, Ctrl-C ends it …",
        )
    }
}
