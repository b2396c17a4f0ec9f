import { createHash } from "node:crypto";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

// One file: it works from a web server, from a disk, and from the cache of a service worker that has one thing to keep.
export default defineConfig({
  base: "./",
  build: { target: "es2022", modulePreload: false },
  plugins: [viteSingleFile(), contentSecurityPolicy()],
  preview: { port: 4780 },
});

/** Only our own script runs, and nothing is sent anywhere; a page inside the page inherits it. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    enforce: "post",
    generateBundle: {
      // Both orders, or the scripts are not in the page yet.
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("there is no index.html");
        const html = String(page.source);
        page.source = html.replace("<head>", () => `<head>\n    ${policyFor(html)}`);
      },
    },
  };
}

function policyFor(html: string): string {
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gu)].map(
    ([, code = ""]) => {
      const hash = createHash("sha256").update(code).digest("base64");
      return `'sha256-${hash}'`;
    },
  );
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}" />`;
}
