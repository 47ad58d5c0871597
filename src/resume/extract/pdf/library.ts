/**
 * What is used of pdf.js, for all that read PDFs here. Where Node's own Array.prototype.push accepts a frozen length in
 * silence (Node 20), this build of pdf.js puts a slower one in its place, for all code in the process, that takes a tenth
 * of the time of a review. No code here freezes lengths: the fast one is put back.
 */
const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push')!
export const { PDFParse } = await import('pdf-parse')
export const { AnnotationMode, AnnotationType, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
// pdf.js would load this half of itself with the first file.
// @ts-expect-error It has no types.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
Object.defineProperty(Array.prototype, 'push', push)
