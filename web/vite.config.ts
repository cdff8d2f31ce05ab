import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The server that ./do dev starts beside Vite.
const server = process.env["WEGMARKE_SERVER"] ?? "http://127.0.0.1:5080";
const proxied = { target: server, changeOrigin: true };

export default defineConfig({
  base: "/app/",
  plugins: [react()],
  build: {
    outDir: process.env["WEGMARKE_WEB"] ?? "dist",
    emptyOutDir: true,
    target: "es2023",
    // An asset inlined as data: would need a wider policy than the server gives.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // ECharts, loaded when the first plot is drawn; scripts/pack.mjs holds what the first page may weigh.
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { "/api": proxied, "/openapi": proxied, "/health": proxied, "^/t/[^/]+/(api|health)": proxied } },
});
