//! The PDF, read back from its bytes.

use crate::read_pdf;
use crate::sample;
use crate::trees::pdf_of;

#[test]
fn scratch() {
    let pdf = pdf_of(&sample::plan());
    std::fs::write("target/plan.pdf", &pdf).unwrap();
    for page in read_pdf::pages(&std::fs::read("target/a.pdf").unwrap()) {
        for l in page.lines() {
            println!("LO {:.2} {:.2}", l.x0(), l.y());
        }
    }
    for page in read_pdf::pages(&pdf) {
        println!("{:?} {:?}", page.width_mm(), page.rules);
        for l in page.lines() {
            println!(
                "{:.2} {:.2} {:.2} {:?} {} {} {}",
                l.x0(),
                l.x1(),
                l.y(),
                l.glyphs[0].size,
                l.glyphs[0].font,
                l.glyphs[0].advance,
                l.text()
            );
        }
        for l in page.furniture() {
            println!(
                "F {:.2} {:.2} {:.2} {:?} {} {}",
                l.x0(),
                l.x1(),
                l.y(),
                l.glyphs[0].size,
                l.glyphs[0].font,
                l.text()
            );
        }
    }
}
