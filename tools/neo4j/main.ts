/** Runs a Neo4j server for tests until Ctrl+C: `npx tsx tools/neo4j/main.ts`. */
import { neo4jUnavailable, startNeo4j } from "./start-neo4j.ts";

const reason = neo4jUnavailable();
if (reason !== undefined) {
  console.error(`Neo4j cannot be started: ${reason}`);
  process.exit(1);
}
const server = await startNeo4j();
console.log(`NEO4J_URI=${server.uri} NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${server.password}`);
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
