/**
 * Texts that try to become code: the ways past a page that puts texts into markup, attributes, addresses, styles or
 * templates. Each calls `ran` when it gets through (attacked.ts).
 */

const call = 'ran(1)'
const inBase64 = Buffer.from(`<script>opener.${call}</script>`).toString('base64')

/** Fifty of them, in the order of the door they try. */
export const payloads: readonly string[] = [
  // Markup that runs by itself.
  `<script>${call}</script>`,
  `<ScRiPt >${call}</sCrIpT\t>`,
  `<script/x>${call}</script>`,
  `<scr<script>ipt>${call}</scr</script>ipt>`,
  `<script src=data:text/javascript,${call}></script>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><script href="data:text/javascript,${call}" /></svg>`,
  `<img src=x onerror=${call}>`,
  `<img src=x onerror="&#114;an(1)">`,
  `<img/src=x/onerror=${call}//`,
  `<image src=x onerror=${call}>`,
  `<img srcset=x, onerror=${call}>`,
  `<svg onload=${call}>`,
  `<svg/onload\n=\n${call}>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><set attributeName=onload to=${call}>`,
  `<body onload=${call}>`,
  `<video><source onerror=${call}></video>`,
  `<audio src=x onerror=${call}>`,
  `<input autofocus onfocus=${call}>`,
  `<select autofocus onfocus=${call}></select>`,
  `<details open ontoggle=${call}>x</details>`,
  `<marquee onstart=${call}>x</marquee>`,
  `<p style="animation:a 1ms" onanimationstart=${call}>x</p>`,
  // Other documents in the page.
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<iframe src="javascript:parent.${call}"></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="data:text/html;base64,${inBase64}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<base href="javascript:${call}//">`,
  `<link rel=stylesheet href="javascript:${call}">`,
  // Addresses.
  `<a href="javascript:${call}">x</a>`,
  `<a href="java&#9;script:${call}">x</a>`,
  `<a href=" &#1; javascript:${call}">x</a>`,
  `<form action="javascript:${call}"><button>x</button></form>`,
  `<button form=f formaction="javascript:${call}">x</button>`,
  `javascript:${call}`,
  // Out of the place the text was put in.
  `"><img src=x onerror=${call}>`,
  `' autofocus onfocus='${call}`,
  `</title></textarea></style></script><img src=x onerror=${call}>`,
  `--><img src=x onerror=${call}><!--`,
  `]]><svg onload=${call}>`,
  // Markup that a cleaner reads otherwise than a browser.
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${call}&gt;">`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>"></noscript>`,
  `<form id=__proto__><input name=attributes><img name=body src=x onerror=${call}></form>`,
  `<template><img src=x onerror=${call}></template>`,
  // Templates and escapes.
  `{{constructor.constructor('${call}')()}} {{count}} $t(chooseLanguage)`,
  `\${${call}}`,
  `\\u003cimg src=x onerror=${call}\\u003e &lt;img src=x onerror=${call}&gt; %3Cimg%20src=x%20onerror=${call}%3E`,
  `\u202e<img src=x onerror=${call}>\u202c {ran} {#ran} __proto__`,
]
