/** The name of the second window; opening it again finds the one that is there. */
const WALL = 'mainstay-wall';

/** Opens the projector view in a window of its own; null where the browser does not allow it. */
export const openWall = (assessmentId: string, workshopId: string): Window | null =>
  window.open(`${location.pathname}#/wall/${assessmentId}/${workshopId}`, WALL, 'popup,width=1280,height=800');

export const isWallWindow = (): boolean => window.name === WALL;
