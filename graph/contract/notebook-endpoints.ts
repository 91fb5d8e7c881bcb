/** The addresses of the notebook: notes, collections, named views, and all of it to exchange. See `endpoints.ts`. */
import { activityPageSchema } from "./activity.ts";
import { importReportSchema } from "./identity.ts";
import {
  addCollectionSchema,
  addNoteSchema,
  changeCollectionSchema,
  changeNoteSchema,
  collectionListSchema,
  currentCollectionSchema,
  currentNoteSchema,
  entryIdSchema,
  notebookEntrySchema,
  noteMarksSchema,
  notePageSchema,
  notesQuerySchema,
} from "./notebook.ts";
import { pageQuerySchema } from "./schemas.ts";
import { changeViewSchema, namedViewSchema, saveViewSchema, viewListSchema } from "./views.ts";

export const notebookEndpoints = {
  notes: {
    method: "get",
    path: "/notes",
    summary: "Notes, changed last first: of an actor, of a tie (`actor` and `other`), or all",
    query: notesQuerySchema,
    response: notePageSchema,
  },
  noteMarks: {
    method: "get",
    path: "/notes/marks",
    summary: "Which actors and ties have notes, and how many",
    response: noteMarksSchema,
  },
  addNote: {
    method: "post",
    path: "/notes",
    summary: "Writes a note on an actor, or on the tie of two",
    body: addNoteSchema,
    response: currentNoteSchema,
  },
  changeNote: {
    method: "post",
    path: "/notes/{id}",
    summary: "Gives a note another text, takes it away, or brings it back",
    params: entryIdSchema,
    body: changeNoteSchema,
    response: currentNoteSchema,
  },
  collections: {
    method: "get",
    path: "/collections",
    summary: "Collections of actors, changed last first, with the actors that stand now for those who were put in",
    response: collectionListSchema,
  },
  addCollection: {
    method: "post",
    path: "/collections",
    summary: "Makes a collection of actors",
    body: addCollectionSchema,
    response: currentCollectionSchema,
  },
  changeCollection: {
    method: "post",
    path: "/collections/{id}",
    summary: "Puts actors into a collection or takes them out, renames it, takes it off the list, or brings it back",
    params: entryIdSchema,
    body: changeCollectionSchema,
    response: currentCollectionSchema,
  },
  views: {
    method: "get",
    path: "/views",
    summary: "The named views, changed last first",
    response: viewListSchema,
  },
  view: {
    method: "get",
    path: "/views/{id}",
    summary: "A named view, with the actors that stand now for those it was saved with",
    params: entryIdSchema,
    response: namedViewSchema,
  },
  saveView: {
    method: "post",
    path: "/views",
    summary: "Keeps a view under a title",
    body: saveViewSchema,
    response: namedViewSchema,
  },
  changeView: {
    method: "post",
    path: "/views/{id}",
    summary: "Gives a named view another title, notes or content, takes it off the list, or brings it back",
    params: entryIdSchema,
    body: changeViewSchema,
    response: namedViewSchema,
  },
  activity: {
    method: "get",
    path: "/activity",
    summary: "What was done when and by whom: ingests, judgements, watch lists, and all of the notebook; newest first",
    query: pageQuerySchema,
    response: activityPageSchema,
  },
  exportNotebook: {
    method: "get",
    path: "/notebook/export",
    summary: "All notes, collections, named views and saved queries, oldest first, one a line",
    response: notebookEntrySchema,
    lines: "response",
  },
  importNotebook: {
    method: "post",
    path: "/notebook/import",
    summary: "Adds an exported notebook; of what both have, that stays which was changed last",
    body: notebookEntrySchema,
    response: importReportSchema,
    lines: "body",
  },
} as const;
