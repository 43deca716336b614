import { describe, expect, test } from 'vitest';
import { consequenceOfStances, type Stance } from '../../src/query/stances.js';
import { school } from '../helpers/maps.js';

describe('consequenceOf', () => {
  const follows = (taken: Record<string, Stance>) => {
    const map = school();
    const stances = new Map(Object.entries(taken).map(([id, stance]) => [map.map.byId.get(id)!, stance]));
    const { thesis, reasons, others, clashes } = consequenceOfStances(map, stances);
    return {
      thesis: `${thesis.before} ${thesis.after}`,
      reasons: reasons.map(({ statement, after }) => `${statement.id} ${after}`),
      others: others.map(({ statement, before, after }) => `${statement.id} ${before} ${after}`),
      clashes: clashes.map(({ name }) => name),
    };
  };

  test('agreement fixes in, doubt fixes out, and the rest follows', () => {
    expect(follows({})).toEqual({ thesis: 'out out', reasons: [], others: [], clashes: [] });
    expect(follows({ 'sleep-is-private': 'doubt' }).thesis).toBe('out in');
    expect(follows({ 'both-matter': 'doubt' }).reasons).toEqual(['sleep-suffers out']);
    expect(follows({ 'start-later': 'agree' }).thesis).toBe('out in');
  });

  test('every other verdict that changes is told, without those that a stance is taken on', () => {
    expect(follows({ 'both-matter': 'doubt' }).others).toEqual(['phones-not-bells out in']);
    expect(follows({ 'both-matter': 'doubt', 'phones-not-bells': 'agree' }).others).toEqual([]);
  });

  test('agreeing with both sides of an attack is told', () => {
    expect(follows({ 'phones-not-bells': 'agree', 'sleep-suffers': 'agree' }).clashes).toEqual([
      'phones-not-bells -> sleep-suffers',
    ]);
    expect(follows({ 'phones-not-bells': 'agree', 'sleep-suffers': 'doubt' }).clashes).toEqual([]);
  });
});
