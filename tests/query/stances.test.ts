import { describe, expect, test } from 'vitest';
import { consequenceOfStances, type Stance } from '../../src/query/stances.js';
import { school } from '../helpers/maps.js';

describe('consequenceOf', () => {
  const follows = (taken: Record<string, Stance>) => {
    const map = school();
    const stances = new Map(Object.entries(taken).map(([id, stance]) => [map.map.byId.get(id)!, stance]));
    const { thesis, thesisAlone, reasons, others } = consequenceOfStances(map, stances);
    return {
      thesis: `${thesis.before} ${thesis.after}`,
      thesisAlone,
      reasons: reasons.map(({ statement, after }) => `${statement.id} ${after}`),
      others: others.map(({ statement, before, after }) => `${statement.id} ${before} ${after}`),
    };
  };

  test('agreement fixes in, doubt fixes out, and the rest follows', () => {
    expect(follows({})).toEqual({ thesis: 'out out', thesisAlone: null, reasons: [], others: [] });
    expect(follows({ 'sleep-is-private': 'doubt' }).thesis).toBe('out in');
    expect(follows({ 'both-matter': 'doubt' }).reasons).toEqual(['sleep-suffers out']);
    expect(follows({ 'start-later': 'agree' }).thesis).toBe('out in');
  });

  test('every other verdict that changes is told, without those that a stance is taken on', () => {
    expect(follows({ 'both-matter': 'doubt' }).others).toEqual(['phones-not-bells out in']);
    expect(follows({ 'both-matter': 'doubt', 'phones-not-bells': 'agree' }).others).toEqual([]);
  });

  test('a stance on the thesis is not told as what follows', () => {
    expect(follows({ 'start-later': 'agree' }).thesisAlone).toBe('out');
    expect(follows({ 'start-later': 'agree', 'sleep-is-private': 'doubt' }).thesisAlone).toBe('in');
  });

  test('nor is one on a main reason', () => {
    expect(follows({ 'sleep-suffers': 'doubt' }).reasons).toEqual([]);
  });
});
