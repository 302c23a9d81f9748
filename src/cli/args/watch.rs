//! `thidua watch`.

use clap::{ArgMatches, Command as Clap};
use thidua::diagnostic::Language;
use thidua::pipeline::{BenchRequest, WatchRequest};

use super::options::{is_set, plain, switch, text};

/// What is to be watched.
pub(super) fn decided(matches: &ArgMatches) -> WatchRequest {
    WatchRequest {
        bench: BenchRequest {
            campaign: text(matches, "campaign"),
            fonts: text(matches, "fonts"),
        },
        poll: is_set(matches, "poll"),
    }
}

pub(super) fn clap(language: Language) -> Clap {
    let usage = language.say("thidua watch [TÙY CHỌN]", "thidua watch [OPTIONS]");
    plain("watch", usage, language)
        .about(language.say(
            "Theo dõi tệp dữ liệu và mẫu: sửa, lưu là các văn bản có liên quan được lập lại; Ctrl-C để dừng",
            "Watch inputs and templates: papers that an edit touches are made again; Ctrl-C ends it",
        ))
        .arg(switch(
            "poll",
            language.say(
                "Tự xem lại tệp mỗi giây, cho ổ mạng không báo thay đổi",
                "Look at the files each second, for network drives that tell of no change",
            ),
        ))
}
