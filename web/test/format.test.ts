import { describe, expect, test } from 'vitest';
import { calendarMonth, change, duration, money, monthAfter, percent, signedMoney, three } from '../src/format/format';

describe('numbers', () => {
  test('have three significant digits and thousands set apart', () => {
    expect([12345, 123.4, 0.01234, 0, -5678].map((value) => three(value, 'en'))).toEqual(['12,300', '123', '0.0123', '0', '−5,680']);
  });
  test('are never a negative nothing', () => {
    expect(three(-0.000001, 'en')).toBe('0');
    expect(money(-0.1, 'en')).not.toContain('−$0');
  });
  test('in percent show a digit after the point where they are small', () => {
    expect([0.0463, 0.0399, 0.27, 0].map((share) => percent(share, 'en'))).toEqual(['4.6%', '4.0%', '27%', '0%']);
    expect([0.02, 0.05].map((step) => percent(step, 'en'))).toEqual(['2%', '5%']);
    expect(change(-0.02, 'ja')).toBe('−2%');
  });
});

describe('money', () => {
  test('is counted as the language counts', () => {
    expect(money(244854497, 'en')).toBe('$245M');
    expect(money(244854497, 'ko')).toBe('2.45억 달러');
    expect(money(244854497, 'ja')).toBe('2.45億ドル');
    expect(money(22104000, 'ja')).toBe('2,210万ドル');
  });
  test('shows a gain and a loss', () => {
    expect(signedMoney(6725215, 'en')).toBe('+$6.73M');
    expect(signedMoney(-699508, 'en')).toBe('−$700K');
  });
});

describe('time', () => {
  test('month 1 is the first month of the shock', () => {
    expect(monthAfter('2025-03', 1)).toBe('2025-03');
    expect(monthAfter('2025-03', 11)).toBe('2026-01');
  });
  test('is written as the language writes it', () => {
    expect(calendarMonth('2025-03', 'en')).toBe('Mar 2025');
    expect(calendarMonth('2025-03', 'ko')).toBe('2025년 3월');
    expect(calendarMonth('2025-03', 'ja')).toBe('2025年3月');
    expect(duration(125)).toBe('2:05');
  });
});
