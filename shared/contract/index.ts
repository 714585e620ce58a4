import type { z } from 'zod';
import { answersContract } from './answers.ts';
import { assessmentsContract } from './assessments.ts';
import { backupsContract } from './backups.ts';
import { coherenceContract } from './coherence.ts';
import { consolidationContract } from './consolidation.ts';
import { contextContract } from './context.ts';
import { evidenceContract } from './evidence.ts';
import { exchangeContract } from './exchange.ts';
import { frameworksContract } from './frameworks.ts';
import { historyContract } from './history.ts';
import { impactContract } from './impact.ts';
import { libraryContract } from './library.ts';
import { organisationContract } from './organisation.ts';
import { papersContract } from './papers.ts';
import { picturesContract } from './pictures.ts';
import { planContract } from './plan.ts';
import { questionnairesContract } from './questionnaires.ts';
import { recoveryContract } from './recovery.ts';
import { reportsContract } from './reports.ts';
import { respondentsContract } from './respondents.ts';
import { resultsContract } from './results.ts';
import { roundsContract } from './rounds.ts';
import { searchContract } from './search.ts';
import { suggestionsContract } from './suggestions.ts';
import { trainingContract } from './training.ts';
import { workshopContract } from './workshop.ts';

/** Every operation of the product, one line per room. Core, transports and screens all read this. */
export const contract = {
  ...frameworksContract,
  ...assessmentsContract,
  ...respondentsContract,
  ...answersContract,
  ...consolidationContract,
  ...evidenceContract,
  ...resultsContract,
  ...roundsContract,
  ...historyContract,
  ...coherenceContract,
  ...impactContract,
  ...contextContract,
  ...suggestionsContract,
  ...workshopContract,
  ...planContract,
  ...reportsContract,
  ...questionnairesContract,
  ...papersContract,
  ...picturesContract,
  ...trainingContract,
  ...exchangeContract,
  ...searchContract,
  ...libraryContract,
  ...organisationContract,
  ...backupsContract,
  ...recoveryContract,
} as const;

export type OperationName = keyof typeof contract;
export type InputOf<N extends OperationName> = z.infer<(typeof contract)[N]['input']>;
export type OutputOf<N extends OperationName> = z.infer<(typeof contract)[N]['output']>;

export type Handlers = {
  readonly [N in OperationName]: (input: InputOf<N>) => OutputOf<N> | Promise<OutputOf<N>>;
};

/** The operations of one room: what that room's handlers file must answer. */
export type RoomHandlers<C> = Pick<Handlers, keyof C & OperationName>;

export const isOperationName = (name: string): name is OperationName => Object.hasOwn(contract, name);
