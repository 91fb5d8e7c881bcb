# The application: `docker build -t rawabit .`; docker-compose.yml runs it together with Neo4j.

FROM node:20.19.5-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20.19.5-bookworm-slim
ENV NODE_ENV=production \
    RAWABIT_HOST=0.0.0.0 \
    RAWABIT_PORT=4680 \
    RAWABIT_STORE=/data/store
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/samples ./samples
RUN mkdir --parents /data/tmp && chown --recursive node:node /data
USER node
VOLUME /data
EXPOSE 4680
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.RAWABIT_PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Reachable from outside of the container, so it refuses to start without RAWABIT_TOKEN.
CMD ["node", "dist/cli/main.js", "serve"]
