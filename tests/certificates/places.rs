//! Every line stands where stock and printer say, and looks as Typst would set it.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};
use thidua::document::{PlacedLine, Placement, Sheet, SheetSize};
use thidua::export::pdf::{Author, Theme, Typefaces};
use thidua::export::sheet::pdf::plain;
use thidua::export::sheet::{Design, DesignInput, Pictures};
use thidua::faces::{Face, Fonts, MM_PER_PT};
use thidua::fit::{Cross, PrinterProfile, Reading};
use thidua::model::AwardeeKind;
use thidua::pipeline::PrintMode;

use super::{Press, certificate};
use crate::read_pdf;

/// The base line's beginning of every line, from the PDF, against what the fitter and the printer's correction say.
fn hold(press: &Press, placement: Placement) {
    let certificates = [certificate(1, "Trần Thị Mẫu Ánh"), certificate(2, "Lê Ích")];
    let (bytes, sheets) = press.print(&certificates, placement);
    let pages = read_pdf::pages(&bytes);
    for (page, sheet) in pages.iter().zip(&sheets) {
        for line in &sheet.lines {
            let (x, y) = placement.apply(line.x_mm, line.y_mm);
            let found = page.glyphs.iter().any(|glyph| {
                let first = line.text.chars().next().map(String::from);
                let near = |at: f64, wanted: f64| (at * MM_PER_PT - wanted).abs() < 0.1;
                Some(&glyph.text) == first.as_ref() && near(glyph.x, x) && near(glyph.y, y)
            });
            assert!(found, "“{}” does not begin at {x:.2}, {y:.2} mm", line.text);
        }
    }
}

#[test]
fn every_base_line_begins_within_a_tenth_of_a_millimetre_of_its_place() {
    for (stock, mode) in [
        ("giay-khen-a4", PrintMode::Full),
        ("giay-khen-a3", PrintMode::Full),
        ("phoi-a4", PrintMode::Overlay),
        ("phoi-a3", PrintMode::Overlay),
    ] {
        hold(&Press::new(stock, mode), Placement::SAME);
    }
}

/// Top and bottom of the letters of a box's lines on the first page, as `hold` finds them in the PDF.
fn spans(press: &Press, sheet: &Sheet, id: &str) -> Vec<(f64, f64)> {
    let lines = sheet.lines.iter().filter(|line| {
        let field = line.field.map(|at| &press.stock.fields[at]);
        field.is_some_and(|field| field.id.as_str() == id)
    });
    let of = |line: &PlacedLine| {
        let em = line.size_pt * MM_PER_PT;
        (line.y_mm - 0.89 * em, line.y_mm + 0.22 * em)
    };
    lines.map(of).collect()
}

#[test]
fn e12_a_deputy_has_35_mm_for_signature_and_seal_and_the_day_stands_apart_from_the_text() {
    for stock in ["giay-khen-a4", "giay-khen-a3"] {
        let press = Press::new(stock, PrintMode::Full);
        for (kind, text) in [
            (AwardeeKind::Individual, "thanh-tich"),
            (AwardeeKind::Collective, "thanh-tich-tap-the"),
        ] {
            let mut long = certificate(1, "Trần Thị Mẫu Ánh");
            long.kind = kind;
            long.achievement = format!("{0}, {0}", long.achievement);
            let (_, sheets) = press.print(std::slice::from_ref(&long), Placement::SAME);
            let of = |id: &str| spans(&press, &sheets[0], id);
            let text = [of(text), of("thanh-tich")]
                .into_iter()
                .find(|found| !found.is_empty());
            let text = text.unwrap();
            assert!(text.len() > 2, "{stock}: {text:?}");
            let (title, name, day) = (of("chuc-vu"), of("nguoi-ky"), of("ngay"));
            assert_eq!(title.len(), 2, "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH");
            assert!(name[0].0 - title[1].1 >= 35.0, "{stock}: {title:?} {name:?}");
            let line = text[1].0 - text[0].0;
            let last = text.last().unwrap();
            assert!(day[0].0 - last.0 >= 1.5 * line, "{stock}: {text:?} {day:?}");
        }
    }
}

#[test]
fn a_printer_that_shifts_turns_and_scales_puts_every_line_where_it_belongs() {
    let press = Press::new("phoi-a3", PrintMode::Overlay);
    let printer = Placement {
        matrix: [0.987, 0.003, -0.003, 0.994, 2.1, -1.6],
    };
    let readings = Cross::ALL.map(|cross| {
        let (x, y) = cross.place(press.stock.page);
        let (x, y) = printer.apply(x, y);
        Reading { cross, x, y }
    });
    let profile = PrinterProfile::measured(press.stock.page, readings.to_vec()).unwrap();
    hold(&press, profile.correction());
    let (x, y) = profile.correction().apply(100.0, 200.0);
    let (x, y) = printer.apply(x, y);
    assert!((x - 100.0).abs() < 0.01 && (y - 200.0).abs() < 0.01);
}

#[test]
fn bytes_are_the_same_with_one_core_and_with_many() {
    let press = Press::new("giay-khen-a4", PrintMode::Full);
    let certificates: Vec<_> = (1..300)
        .map(|line| {
            certificate(
                line,
                &format!(
                    "Nguyễn Thị Mẫu {}",
                    char::from(b'A' + u8::try_from(line % 26).unwrap())
                ),
            )
        })
        .collect();
    let printed = |cores| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(cores)
            .build()
            .unwrap();
        pool.install(|| press.print(&certificates, Placement::SAME).0)
    };
    assert!(printed(1) == printed(3));
}

#[test]
fn the_page_looks_as_typst_sets_the_same_lines() {
    let press = Press::new("giay-khen-a4", PrintMode::Full);
    let (bytes, sheets) = press.print(&[certificate(1, "Trần Thị Mẫu Ánh")], Placement::SAME);
    let theme = theme(&sheets[0].lines);
    let input = DesignInput {
        page: press.stock.page,
        frame: press.stock.frame.map(|frame| thidua::export::sheet::FrameLook {
            margin: frame.margin,
            width: frame.width,
            colour: frame.colour,
            ornament: frame.ornament,
        }),
        emblem: None,
        rules: press
            .stock
            .rules
            .iter()
            .map(|rule| thidua::export::sheet::RuleLook {
                x: rule.x,
                y: rule.y,
                width: rule.width,
                weight: rule.weight,
            })
            .collect(),
        guides: None,
    };
    let design = Design::set(
        &input,
        &Pictures::default(),
        &Typefaces::parse(&Fonts::embedded()),
        &Theme::new("templates/typst/giay-khen.typ".into(), theme, Author::Ours),
    )
    .unwrap();
    let typst = plain(&design, &press.fonts, Placement::SAME, &press.properties).unwrap();
    let (ours, theirs) = (
        picture(&bytes, press.stock.page),
        picture(&typst, press.stock.page),
    );
    assert_eq!(ours.len(), theirs.len());
    let apart = ours
        .iter()
        .zip(&theirs)
        .filter(|(one, other)| one.abs_diff(**other) > 48)
        .count();
    let dark = theirs.iter().filter(|part| **part < 128).count();
    assert!(dark > 10_000, "nothing is drawn");
    assert!(apart * 1000 < dark, "{apart} of {dark} dark points differ");
}

/// The design's theme with the lines set by Typst itself.
fn theme(lines: &[PlacedLine]) -> String {
    let mut theme = include_str!("../../templates/typst/giay-khen.typ").to_owned();
    for line in lines {
        let (weight, style) = match line.face {
            Face::Regular => ("regular", "normal"),
            Face::Bold => ("bold", "normal"),
            Face::Italic => ("regular", "italic"),
            Face::BoldItalic => ("bold", "italic"),
            Face::Script => panic!("Typst has no calligraphic face here"),
        };
        let drawn = format!(
            "\n#place(top + left, dx: {}mm, dy: {}mm, text(kerning: false, size: {}pt, weight: \"{weight}\", style: \"{style}\", \
             fill: rgb(\"#{}\"), top-edge: \"baseline\", bottom-edge: \"baseline\", \"{}\"))",
            line.x_mm,
            line.y_mm,
            line.size_pt,
            line.colour.hex(),
            line.text
        );
        theme.push_str(&drawn);
    }
    theme
}

/// The parts of the colours of the first page, 4 points to a millimetre.
fn picture(bytes: &[u8], page: SheetSize) -> Vec<u8> {
    let pdf = Pdf::new(bytes.to_vec()).unwrap();
    let scale = 4.0 * 25.4_f32 / 72.0;
    assert!((f64::from(pdf.pages()[0].render_dimensions().0) * MM_PER_PT - page.width).abs() < 0.01);
    let look = RenderSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
        ..RenderSettings::default()
    };
    let pixmap = render(
        &pdf.pages()[0],
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &look,
    );
    let parts = pixmap.data().iter().flat_map(|dot| [dot.r, dot.g, dot.b]);
    parts.collect()
}
