//! Names of 1 to 120 letters of the whole Vietnamese alphabet, and sentences: nothing overflows, no name is broken, no glyph is
//! missing.

use std::sync::LazyLock;

use thidua::document::PlacedLine;
use thidua::faces::Shaper;
use thidua::fit::{Area, Misfit};
use thidua::pipeline::PrintMode;

use super::{Press, certificate};
use crate::chance::Chance;

const SMALL: &str =
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

static PRESSES: LazyLock<[Press; 3]> = LazyLock::new(|| {
    let mut calligraphic = Press::new("giay-khen-a4", PrintMode::Full);
    for field in &mut calligraphic.stock.fields {
        if field.id.as_str() == "ten" {
            field.value.face = thidua::faces::Face::Script;
        }
    }
    [
        Press::new("giay-khen-a4", PrintMode::Full),
        Press::new("phoi-a3", PrintMode::Overlay),
        calligraphic,
    ]
});

/// How many names and sentences are drawn.
const DRAWN: usize = 120;

/// A name: up to thirty words of one to seven letters, the first a capital, together 1 to 120 letters.
fn name(chance: &mut Chance) -> String {
    let letters: Vec<char> = SMALL.chars().collect();
    let mut word = || {
        let first: String = chance.pick(&letters).to_uppercase().collect();
        let rest = 1 + chance.below(7);
        first + &(1..rest).map(|_| chance.pick(&letters)).collect::<String>()
    };
    let words = [(); 29].map(|()| word());
    let count = 1 + chance.below(29);
    let most = 1 + chance.below(120);
    let cut: String = words[..count].join(" ").chars().take(most).collect();
    cut.trim_end().to_owned()
}

/// A sentence of plain words, some of them those that begin a new part.
fn sentence(chance: &mut Chance) -> String {
    let words = [
        "trong",
        "phong",
        "trào",
        "thi",
        "đua",
        "xây",
        "dựng",
        "phường",
        "và",
        "vận",
        "động",
        "nhân",
        "dân,",
        "giữ",
        "gìn",
        "đường",
        "phố",
        "năm",
        "2025",
        "Nguyễn",
        "Thị",
        "góp",
        "phần",
        "của",
        "tổ",
    ];
    let count = 1 + chance.below(69);
    (0..count)
        .map(|_| chance.pick(&words))
        .collect::<Vec<_>>()
        .join(" ")
}

fn inside(line: &PlacedLine, area: Area) -> bool {
    line.x_mm >= area.x - 1e-6
        && line.x_mm + line.width_mm <= area.x + area.width + 1e-6
        && line.y_mm >= area.y
        && line.y_mm <= area.y + area.height
}

/// Fits it on a press: everything inside its box, or a misfit that is none of chance.
fn hold(press: &Press, name: &str, achievement: &str) {
    let mut record = certificate(1, name);
    achievement.clone_into(&mut record.achievement);
    let mut shaper = Shaper::new(&press.fonts);
    let fitted = match press.fitter().own(&record, &mut shaper) {
        Ok(fitted) => fitted,
        Err(Misfit::Glyph { letter, .. }) => {
            panic!("no glyph for {letter}");
        }
        Err(Misfit::TooLong { field, text }) => {
            let field = &press.stock.fields[field];
            let width = shaper.width_mm(field.face, &text, field.least);
            assert!(
                width > field.area.width,
                "“{text}” is {width} mm, the box {}",
                field.area.width
            );
            return;
        }
    };
    for line in &fitted.sheet.lines {
        let field = &press.stock.fields[line.field.unwrap()];
        assert!(
            inside(line, field.area),
            "“{}” leaves its box {}",
            line.text,
            field.id.as_str()
        );
        assert!(line.size_pt <= field.size && line.size_pt >= field.least);
    }
    let said = |id: &str| {
        let lines = fitted.sheet.lines.iter();
        let lines = lines.filter(|line| press.stock.fields[line.field.unwrap()].id.as_str() == id);
        lines.map(|line| line.text.clone()).collect::<Vec<_>>()
    };
    let names = said("ten");
    assert_eq!(names.len(), 1, "a name is on one line");
    let upper = press.stock.fields.iter().any(|field| field.capitals);
    let wanted = if upper {
        name.to_uppercase()
    } else {
        name.to_owned()
    };
    assert!(names[0].ends_with(&wanted));
    let told = [said("thanh-tich"), said("noi-dung")].concat();
    let campaign = super::occasion().campaign;
    assert_eq!(
        told.join(" "),
        match achievement.strip_prefix("xuất sắc") {
            Some(rest) => format!("Đã có thành tích xuất sắc{rest} trong {campaign}"),
            None => format!("Đã có thành tích xuất sắc trong {campaign}: {achievement}"),
        }
    );
}

#[test]
fn whatever_the_name_nothing_overflows_and_no_name_is_broken() {
    let mut chance = Chance::seeded(2025);
    for _ in 0..DRAWN {
        let name = name(&mut chance);
        for press in PRESSES.iter() {
            hold(press, &name, "xuất sắc trong phong trào thi đua");
        }
    }
}

#[test]
fn whatever_the_achievement_it_is_whole_and_in_its_box() {
    let mut chance = Chance::seeded(2025);
    for _ in 0..DRAWN {
        let achievement = sentence(&mut chance);
        for press in PRESSES.iter() {
            hold(press, "Nguyễn Thị Mẫu", &achievement);
        }
    }
}

#[test]
fn a_long_name_shrinks_and_an_endless_one_is_refused() {
    let press = &PRESSES[0];
    let mut shaper = Shaper::new(&press.fonts);
    let mut size = |name: &str| {
        let fitted = press.fitter().own(&certificate(1, name), &mut shaper).ok()?;
        let line = fitted.sheet.lines.iter().find(|line| line.text.contains(name))?;
        Some(line.size_pt)
    };
    assert_eq!(size("Nguyễn Thị Mẫu"), Some(24.0));
    let long = "Nguyễn Thị Phương Thảo Nguyên Tôn Nữ Hoàng Ngọc Minh Châu Mẫu";
    assert!(size(long).is_some_and(|size| (14.0..24.0).contains(&size)));
    assert_eq!(size(&"Nguyễn Thị Phương Thảo ".repeat(6)), None);
}
