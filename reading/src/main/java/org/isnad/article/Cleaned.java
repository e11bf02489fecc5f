package org.isnad.article;

/** What cleaning makes of a page: an article, or the reason why there is none. */
public sealed interface Cleaned permits Article, Rejected {}
