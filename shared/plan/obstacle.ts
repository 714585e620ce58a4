import { z } from 'zod';
import { indicatorId } from '../assessment/ids.ts';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';

const line = text(TEXT_LIMITS.line);
/** A key of one of the framework's companion lists. */
const listKey = z.string().min(1).max(80);

/** Where an obstacle stands. */
export const PLACES = ['residence', 'origin', 'own-ranks'] as const;
export type Place = (typeof PLACES)[number];
/** In which role migrants and the diaspora meet it. */
export const ROLES = ['enterprise', 'social', 'advocacy'] as const;
export type Role = (typeof ROLES)[number];
export const SEVERITIES = [0, 1, 2, 3] as const;
export const HARDER_HIT = ['women', 'men', 'both'] as const;
/** Where the change must be made. */
export const OBSTACLE_LEVELS = ['local', 'national', 'regional', 'international'] as const;

/** An entry of the obstacle grid (framework C7). */
export const obstacle = z
  .object({
    id: rowId,
    place: z.enum(PLACES, 'unknown-place'),
    role: z.enum(ROLES, 'unknown-role'),
    /** One of the framework's list, by its key; empty for a new one, which `text` names. */
    key: z.union([z.literal(''), listKey]),
    /** What it is like here, in the words of those who meet it. */
    text: text(TEXT_LIMITS.reason),
    /** A body or a group, never a person. */
    saidBy: line,
    severity: z.literal(SEVERITIES, 'severity-out-of-range'),
    /** Null while nobody has asked. */
    harderHit: z.enum(HARDER_HIT).nullable(),
    change: text(TEXT_LIMITS.reason),
    /** Who can make the change: a body and a role. */
    actor: line,
    level: z.enum(OBSTACLE_LEVELS).nullable(),
    /** The indicator that shows whether it grows less; empty where none does. */
    indicatorId: z.union([z.literal(''), indicatorId], 'unknown-indicator'),
    /** Conditions for jobs that it touches, by their keys in the framework's list. */
    conditions: z.array(listKey).max(20),
  })
  .refine(({ key, text: own }) => key !== '' || own.trim() !== '', { error: 'obstacle-missing', path: ['text'] });
export type Obstacle = z.infer<typeof obstacle>;

export const obstacleSheet = sheet('obstacle', obstacle, ({ id }) => id);
