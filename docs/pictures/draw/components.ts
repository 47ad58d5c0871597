/** What a page of Discord's web components is drawn with; bundled, it runs in the browser. */
import '@skyra/discord-components-core'
