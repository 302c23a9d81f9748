//! `thidua backup`.

use clap::{Arg, Command as Clap};
use thidua::diagnostic::Language;

use super::options::plain;

pub(super) fn clap(language: Language) -> Clap {
    let usage = language.say(
        "thidua backup TỆP.zip [TÙY CHỌN]",
        "thidua backup FILE.zip [OPTIONS]",
    );
    plain("backup", usage, language)
        .about(language.say(
            "Sao lưu tất cả vào một tệp zip: sổ, dữ liệu, mẫu và phôi riêng, hồ sơ máy in; kiểm tra lại sau khi ghi",
            "Back everything up in one zip: register, inputs, own templates and stocks, printer profiles; read again after writing",
        ))
        .arg(
            Arg::new("to")
                .required(true)
                .value_name(language.say("TỆP.zip", "FILE.zip"))
                .help(language.say("Tệp zip, chưa có", "The zip; a file that is not there yet")),
        )
}
