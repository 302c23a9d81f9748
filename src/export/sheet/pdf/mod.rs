//! Certificates as PDF/A-2b, written directly: a page a certificate, streamed, so that memory does not grow with their
//! number.
//!
//! What is the same on every page stands in the file once: the design, which Typst set, is taken out of Typst's own
//! PDF as a form with everything it uses ([`base`]); the lines that all certificates share are drawn over it in a second form.
//! A page calls that form and writes its own few lines ([`content`]). Letters are shaped by the same [`Shaper`] that fitted
//! them. Pages are written in the numbers of the whole font; after the last page each font is cut down to the glyphs that were
//! used, with a map from the old numbers ([`faces`]), and the file ends with its catalogue ([`about`], [`file`]).
//!
//! Chunks of pages are made on all cores and written in order: the same input gives the same bytes, whatever the number
//! of cores.

mod about;
mod base;
mod content;
mod faces;
mod file;

use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use self::base::Base;
use self::content::Encoder;
use self::file::File;
use super::{Design, SheetProperties};
use crate::diagnostic::Fault;
use crate::document::{Placement, Shaper, Sheet, SheetFonts};

/// Pages that one core makes at a time.
const CHUNK: usize = 64;
/// Chunks in work at a time, for each core.
const CHUNKS_PER_CORE: usize = 4;

/// What all files of a batch share.
pub struct Job<'a> {
    /// What stands behind the lines.
    pub design: &'a Design,
    /// The faces.
    pub fonts: &'a SheetFonts,
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
        items: impl Iterator<Item = T>,
        page: impl Fn(&T, &mut Shaper<'a>) -> Option<PageOf> + Sync,
        out: W,
    ) -> io::Result<usize>
    where
        T: Send + Sync,
        W: Write,
    {
        let workers: Vec<Mutex<Worker<'a>>> = (0..rayon::current_num_threads())
            .map(|_| Mutex::new(Worker::new(self.job)))
            .collect();
        let mut file = File::begin(out, &self.base)?;
        let mut items = items.fuse();
        loop {
            let group: Vec<T> = items
                .by_ref()
                .take(CHUNK * CHUNKS_PER_CORE * workers.len())
                .collect();
            if group.is_empty() {
                break;
            }
            let chunks: Vec<Vec<Vec<u8>>> = group
                .par_chunks(CHUNK)
                .map(|chunk| {
                    let core = rayon::current_thread_index().unwrap_or_default() % workers.len();
                    let mut worker = workers[core].lock().unwrap_or_else(PoisonError::into_inner);
                    let worker = &mut *worker;
                    let made = chunk.iter().filter_map(|item| page(item, &mut worker.shaper));
                    let made: Vec<PageOf> = made.collect();
                    made.iter().map(|page| worker.encode(page, self)).collect()
                })
                .collect();
            for chunk in &chunks {
                file.pages(chunk, &self.base)?;
            }
        }
        let workers: Vec<Worker<'a>> = workers
            .into_iter()
            .map(|worker| worker.into_inner().unwrap_or_else(PoisonError::into_inner))
            .collect();
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
        file.end(&faces, self.job, &self.base)
    }

    /// Makes a file of its own for each item, on all cores, and hands them over in order.
    pub fn write_each<T, E>(
        &self,
        items: impl Iterator<Item = T>,
        page: impl Fn(&T, &mut Shaper<'a>) -> Option<PageOf> + Sync,
        mut hand_over: impl FnMut(T, Vec<u8>) -> Result<(), E>,
    ) -> Result<usize, E>
    where
        T: Send + Sync,
        E: From<io::Error> + Send,
    {
        let workers: Vec<Mutex<Worker<'a>>> = (0..rayon::current_num_threads())
            .map(|_| Mutex::new(Worker::new(self.job)))
            .collect();
        let mut items = items.fuse();
        let mut count = 0;
        loop {
            let group: Vec<T> = items
                .by_ref()
                .take(CHUNK * CHUNKS_PER_CORE * workers.len())
                .collect();
            if group.is_empty() {
                return Ok(count);
            }
            let made: Vec<(T, Option<io::Result<Vec<u8>>>)> = group
                .into_par_iter()
                .map(|item| {
                    let core = rayon::current_thread_index().unwrap_or_default() % workers.len();
                    let mut worker = workers[core].lock().unwrap_or_else(PoisonError::into_inner);
                    let made = page(&item, &mut worker.shaper);
                    let made = made.map(|page| self.one(&page, &mut worker));
                    (item, made)
                })
                .collect();
            for (item, made) in made {
                if let Some(bytes) = made {
                    hand_over(item, bytes?)?;
                    count += 1;
                }
            }
        }
    }

    /// A file of one page.
    fn one(&self, page: &PageOf, worker: &mut Worker<'a>) -> io::Result<Vec<u8>> {
        worker.encoder.used = self.base.used.clone();
        let content = worker.encode(page, self);
        let mut bytes = Vec::with_capacity(self.base.bytes.len() + 64 * 1024);
        let mut file = File::begin(&mut bytes, &self.base)?;
        file.pages(&[content], &self.base)?;
        let faces = faces::faces(
            &worker.encoder.used,
            std::iter::once(&worker.shaper),
            &self.base.texts,
            self.job.fonts,
        );
        file.end(&faces, self.job, &self.base)?;
        Ok(bytes)
    }
}

impl<'a> Worker<'a> {
    fn new(job: &Job<'a>) -> Self {
        Self {
            shaper: Shaper::new(job.fonts),
            encoder: Encoder::new(),
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
    fonts: &SheetFonts,
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
