//! Every page as a picture, drawn from the PDF's bytes, against the picture a person has accepted.
//!
//! `THIDUA_ACCEPT=1 cargo test images` takes what is drawn now as the new references.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};
use rayon::prelude::*;

use crate::proofs::every_paper;

const DOTS_PER_INCH: f32 = 50.0;
/// Of sixteen greys: how far a dot may be off before it counts.
const SHADES: u8 = 3;
/// How many dots of a page may be off: rounding on another processor, not a moved letter.
const DOTS: usize = 40;

/// A page in sixteen greys, 0 black to 15 white.
#[derive(PartialEq)]
struct Picture {
    width: u32,
    height: u32,
    dots: Vec<u8>,
}

fn drawn(bytes: &[u8]) -> Vec<(u32, u32, Vec<[u8; 3]>)> {
    let pdf = Pdf::new(bytes.to_vec()).unwrap();
    let cache = RenderCache::new();
    let scale = DOTS_PER_INCH / 72.0;
    let look = RenderSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
        ..RenderSettings::default()
    };
    pdf.pages()
        .iter()
        .map(|page| {
            let pixmap = render(page, &cache, &InterpreterSettings::default(), &look);
            let dots = pixmap.data().iter().map(|dot| [dot.r, dot.g, dot.b]).collect();
            (u32::from(pixmap.width()), u32::from(pixmap.height()), dots)
        })
        .collect()
}

/// The colours of all dots of a file.
pub(super) fn colours(bytes: &[u8]) -> Vec<[u8; 3]> {
    let dots: BTreeSet<[u8; 3]> = drawn(bytes).into_iter().flat_map(|page| page.2).collect();
    dots.into_iter().collect()
}

fn pictures(pdf: &[u8]) -> Vec<Picture> {
    drawn(pdf)
        .into_iter()
        .map(|(width, height, dots)| Picture {
            width,
            height,
            dots: dots.into_iter().map(|dot| dot[1] >> 4).collect(),
        })
        .collect()
}

impl Picture {
    fn to_png(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Four);
        encoder.set_compression(png::Compression::High);
        let rows = self.dots.chunks(self.width as usize);
        let packed: Vec<u8> = rows
            .flat_map(|row| {
                row.chunks(2)
                    .map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or_default())
            })
            .collect();
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&packed).unwrap();
        writer.finish().unwrap();
        bytes
    }

    fn from_png(bytes: &[u8]) -> Self {
        let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().unwrap();
        let mut packed = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut packed).unwrap();
        let row = info.line_size;
        let dots = packed[..info.buffer_size()]
            .chunks(row)
            .flat_map(|row| {
                let dots = row.iter().flat_map(|pair| [pair >> 4, pair & 15]);
                dots.take(info.width as usize)
            })
            .collect();
        Self {
            width: info.width,
            height: info.height,
            dots,
        }
    }

    /// Black where the two differ.
    fn difference(&self, other: &Self) -> Self {
        let dots = self
            .dots
            .iter()
            .zip(&other.dots)
            .map(|(left, right)| if left.abs_diff(*right) > SHADES { 0 } else { 15 })
            .collect();
        Self { dots, ..*self }
    }

    fn dots_off(&self, other: &Self) -> usize {
        if (self.width, self.height) != (other.width, other.height) {
            return self.dots.len();
        }
        let pairs = self.dots.iter().zip(&other.dots);
        pairs
            .filter(|(left, right)| left.abs_diff(**right) > SHADES)
            .count()
    }
}

fn references() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference")
}

fn accepting() -> bool {
    std::env::var("THIDUA_ACCEPT").is_ok_and(|value| value == "1")
}

fn save(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

fn saved(path: &Path) -> Option<Picture> {
    std::fs::read(path).ok().map(|bytes| Picture::from_png(&bytes))
}

/// Rows of `expected | difference | actual`, for a browser.
fn report(id: &str, off: &[(String, Option<Picture>, Picture)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reference").join(id);
    let mut page =
        format!("<meta charset=\"utf-8\"><title>{id}</title><style>img{{border:1px solid}}</style>");
    for (name, expected, actual) in off {
        save(&folder.join(format!("{name}-actual.png")), &actual.to_png());
        if let Some(expected) = expected {
            save(&folder.join(format!("{name}-expected.png")), &expected.to_png());
            let difference = expected.difference(actual).to_png();
            save(&folder.join(format!("{name}-difference.png")), &difference);
        }
        write!(page, "<h2>{name}: expected | difference | actual</h2>").unwrap();
        for kind in ["expected", "difference", "actual"] {
            write!(page, "<img src=\"{name}-{kind}.png\"> ").unwrap();
        }
    }
    let index = folder.join("index.html");
    save(&index, page.as_bytes());
    index
}

/// None if every page of the paper looks as accepted; otherwise what is off, and where to look.
fn off(id: &str, pdf: &[u8]) -> Option<String> {
    let mut off = Vec::new();
    let pictures = pictures(pdf);
    let count = pictures.len();
    for (actual, number) in pictures.into_iter().zip(1..) {
        let name = format!("{id}-{number}");
        let path = references().join(format!("{name}.png"));
        let expected = saved(&path);
        if expected
            .as_ref()
            .is_some_and(|expected| expected.dots_off(&actual) <= DOTS)
        {
            continue;
        }
        if accepting() {
            save(&path, &actual.to_png());
        } else {
            off.push((name, expected, actual));
        }
    }
    let names: Vec<&str> = off.iter().map(|(name, ..)| name.as_str()).collect();
    if references().join(format!("{id}-{}.png", count + 1)).exists() {
        return Some(format!("{id}: {count} pages, fewer than accepted"));
    }
    (!off.is_empty()).then(|| format!("{names:?} look different: see {}", report(id, &off).display()))
}

#[test]
fn every_page_of_every_paper_looks_as_accepted() {
    if accepting() {
        // Only pictures: other tests keep what they accepted here too.
        for entry in std::fs::read_dir(references()).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "png") {
                std::fs::remove_file(path).unwrap();
            }
        }
    }
    let papers = every_paper();
    let wrong: Vec<String> = papers
        .par_iter()
        .filter_map(|made| off(&made.name.replace('/', "--"), &made.pdf))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
