// The JavaScript peers of the race over certificates: certificates.mjs KIND RECORDS OUT. Each reads its template once and parses it once where it can.

import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [kind, records, out] = process.argv.slice(2);
const require = createRequire(path.join(process.env.PEERS, "index.js"));
const lines = fs.readFileSync(records, "utf8").split("\n").filter(Boolean);
const write = (record, bytes) => fs.writeFileSync(path.join(out, `${record.line}.docx`), bytes);

if (kind === "docxtemplater") {
  const PizZip = require("pizzip");
  const Docxtemplater = require("docxtemplater");
  const template = fs.readFileSync(path.join(path.dirname(records), "template-js.docx"));
  for (const line of lines) {
    const record = JSON.parse(line);
    const document = new Docxtemplater(new PizZip(template));
    document.render(record);
    write(record, document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" }));
  }
} else {
  const { TemplateHandler } = require("easy-template-x");
  const template = fs.readFileSync(path.join(path.dirname(records), "template-js.docx"));
  const handler = new TemplateHandler();
  for (const line of lines) {
    const record = JSON.parse(line);
    write(record, await handler.process(template, record));
  }
}
