/** What a story of the embedded data says about its post. */

import { claim } from '../evidence.ts';
import { instant } from '../instant.ts';
import { postText } from '../post-text.ts';
import type { PostClaims } from './post-claims.ts';
import type { Story } from './story.ts';

/** @param story none where the data hold none with the post's token */
export function storyClaims(story: Story | undefined): PostClaims {
  const time = story?.time ?? null;
  return {
    id: [claim('data', 'post_id', story?.id)],
    target: [claim('data', 'permalink_url', story?.target)],
    publishedAt: [claim('data', 'creation_time', time === null ? null : instant({ from: time, to: time }, 'data'))],
    authorship: [claim('data', 'attached_story', story && (story.isReshare ? 'reshare' : 'own'))],
    pinned: [claim('data', 'pinned_post_story', story?.role === 'pinned' ? true : null)],
    kind: [claim('data', 'attachments', story?.kind === 'unknown' ? null : story?.kind)],
    text: [claim('data', 'message', story?.text ? postText(story.text, false) : null)],
    reactions: [claim('data', 'reaction_count', story?.reactions)],
    comments: [claim('data', 'comment_rendering_instance', story?.comments)],
    shares: [claim('data', 'share_count', story?.shares)],
    views: [claim('data', 'play_count', story?.views)],
  };
}
