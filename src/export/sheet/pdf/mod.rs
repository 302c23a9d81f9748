//! Certificates as PDF/A-2b, written directly: a page a certificate, streamed, so that memory does not grow with their
//! number.
//!
//! What is the same on every page stands in the file once: the design, which Typst set, is a form ([`base`]). Where it is drawn
//! only, we draw it ([`drawing`]); one with pictures or words is taken out of Typst's own PDF with everything it uses. The lines
//! that all certificates share are drawn over it in a second form.
//! A page calls that form and writes its own few lines ([`content`]). Letters are shaped by the same [`Shaper`] that fitted
//! them. Pages are written in the numbers of the whole font; after the last page each font is cut down to the glyphs that were
//! used, with a map from the old numbers ([`faces`]), and the file ends with its catalogue ([`about`], [`file`]).
//!
//! Chunks of pages are made on all cores and written in order: the same input gives the same bytes, whatever the number
//! of cores.

mod about;
mod base;
mod content;
mod deflate;
mod drawing;
mod faces;
mod file;

use std::io::{self, Write};

use self::base::Base;
use self::content::Encoder;
use self::deflate::{Deflater, Effort};
use self::file::File;
use super::assembly::{Pace, Workers, assemble};
use super::{Design, SheetProperties};
use crate::diagnostic::Fault;
use crate::document::{Placement, Sheet};
use crate::faces::{Fonts, Shaper};

/// Pages of a node of the page tree.
const KIDS: usize = 64;
/// Pages that a core makes at a time: whole nodes.
const PAGES: Pace = Pace {
    group: 4 * KIDS,
    stretch: 16,
};
/// Files of one page that share their fonts. It does not follow the number of cores: the bytes of a file must not.
const FILES: usize = 64;
/// Stretches of such files that a core makes at a time.
const STRETCHES: Pace = Pace { group: 1, stretch: 1 };

/// What all files of a batch share.
pub struct Job<'a> {
    /// What stands behind the lines.
    pub design: &'a Design,
    /// The faces.
    pub fonts: &'a Fonts,
    /// Lines that many sheets share, by variant.
    pub common: &'a [Sheet],
    /// By what the page is moved for the printer.
    pub placement: Placement,
    /// Whether a line of 100 mm is printed at the lower edge.
    pub check_line: bool,
    /// What the file says of itself.
    pub properties: &'a SheetProperties,
}

/// One page: which of the common sheets lies under it, and its own lines.
#[derive(Debug, Clone, PartialEq)]
pub struct PageOf {
    /// Place of the common sheet.
    pub common: usize,
    /// Its own lines.
    pub sheet: Sheet,
}

/// A batch, ready to be written.
pub struct Batch<'a> {
    job: &'a Job<'a>,
    base: Base,
}

/// What one core works with.
struct Worker<'a> {
    shaper: Shaper<'a>,
    encoder: Encoder,
    /// For fonts.
    deflater: Deflater,
}

impl<'a> Batch<'a> {
    /// Makes everything that does not depend on the records.
    pub fn new(job: &'a Job<'a>) -> Result<Self, Fault> {
        let mut worker = Worker::new(job);
        let base = Base::new(job, &mut worker.shaper, &mut worker.encoder)?;
        Ok(Self { job, base })
    }

    /// Writes one file with a page for each item that `page` makes one of, in their order. The answer is how many pages it has.
    pub fn write<T, W>(
        &self,
        items: impl Iterator<Item = T> + Send,
        page: impl Fn(&T, &mut Shaper<'a>) -> Option<PageOf> + Sync,
        out: W,
    ) -> io::Result<usize>
    where
        T: Send,
        W: Write + Send,
    {
        let workers = Workers::new(|| Worker::new(self.job));
        let mut file = File::begin(out, &self.base)?;
        let content = |item: T, worker: &mut Worker<'a>| {
            let page = page(&item, &mut worker.shaper)?;
            Some(worker.encode(&page, self))
        };
        assemble(items, PAGES, &workers, content, |contents| {
            contents.chunks(KIDS).try_for_each(|node| {
                let node: Vec<&[u8]> = node.iter().flatten().map(Vec::as_slice).collect();
                file.pages(&node, &self.base)
            })
        })?;
        let workers = workers.into_inner();
        let mut used = self.base.used.clone();
        for worker in &workers {
            used.join(&worker.encoder.used);
        }
        let faces = faces::faces(
            &used,
            workers.iter().map(|worker| &worker.shaper),
            &self.base.texts,
            self.job.fonts,
        );
        file.fonts(&faces, &self.base, &mut Deflater::new(Effort::Once))?;
        file.end(self.job, &self.base).map(|(_, pages)| pages)
    }

    /// A file of its own for each item: all cores make them and `put` them where they belong. The answer is what `put` said
    /// of each, in order.
    ///
    /// Deflating fonts is most of the work on a file of one page, so [`FILES`] of them have the same fonts: the letters that
    /// one of them uses.
    pub fn write_each<T, P, E>(
        &self,
        mut items: impl Iterator<Item = T> + Send,
        page: impl Fn(&T, &mut Shaper<'a>) -> Option<PageOf> + Sync,
        put: impl Fn(&T, Vec<u8>) -> Result<P, E> + Sync,
    ) -> Result<Vec<P>, E>
    where
        T: Send,
        P: Send,
        E: From<io::Error> + Send,
    {
        let workers = Workers::new(|| Worker::new(self.job));
        let stretches = std::iter::from_fn(|| {
            let stretch: Vec<T> = items.by_ref().take(FILES).collect();
            (!stretch.is_empty()).then_some(stretch)
        });
        let files = |stretch: Vec<T>, worker: &mut Worker<'a>| -> Result<Vec<P>, E> {
            worker.encoder.used = self.base.used.clone();
            let contents = stretch.iter().filter_map(|item| {
                let page = page(item, &mut worker.shaper)?;
                Some((item, worker.encode(&page, self)))
            });
            let contents: Vec<(&T, Vec<u8>)> = contents.collect();
            let begun = self.begun(worker)?;
            let files = contents.iter().map(|(item, content)| {
                let mut file = begun.clone();
                file.pages(&[content], &self.base)?;
                let (bytes, _) = file.end(self.job, &self.base)?;
                put(item, bytes)
            });
            files.collect()
        };
        let mut all = Vec::new();
        assemble(stretches, STRETCHES, &workers, files, |stretches| {
            for stretch in stretches {
                all.extend(stretch?);
            }
            Ok::<(), E>(())
        })?;
        Ok(all)
    }

    /// The beginning of files of one page with the fonts that the worker used.
    fn begun(&self, worker: &mut Worker<'a>) -> io::Result<File<Vec<u8>>> {
        let faces = faces::faces(
            &worker.encoder.used,
            std::iter::once(&worker.shaper),
            &self.base.texts,
            self.job.fonts,
        );
        let mut file = File::begin(Vec::new(), &self.base)?;
        file.fonts(&faces, &self.base, &mut worker.deflater)?;
        Ok(file)
    }
}

impl<'a> Worker<'a> {
    fn new(job: &Job<'a>) -> Self {
        Self {
            shaper: Shaper::new(job.fonts),
            encoder: Encoder::new(),
            deflater: Deflater::new(Effort::Font),
        }
    }

    fn encode(&mut self, page: &PageOf, batch: &Batch<'a>) -> Vec<u8> {
        let sheet = batch.job.design.page;
        let common = page.common.min(batch.job.common.len().saturating_sub(1));
        self.encoder
            .page(common, &page.sheet, sheet, batch.base.placement, &mut self.shaper)
    }
}

/// Nothing but the design, on one page: the test sheet of a printer.
pub fn plain(
    design: &Design,
    fonts: &Fonts,
    placement: Placement,
    properties: &SheetProperties,
) -> Result<Vec<u8>, Fault> {
    let common = [Sheet::default()];
    let job = Job {
        design,
        fonts,
        common: &common,
        placement,
        check_line: false,
        properties,
    };
    let mut bytes = Vec::new();
    let page = PageOf {
        common: 0,
        sheet: Sheet::default(),
    };
    Batch::new(&job)?
        .write(std::iter::once(page), |page, _| Some(page.clone()), &mut bytes)
        .map_err(|error| crate::export::pdf::refused(error.to_string()))?;
    Ok(bytes)
}
