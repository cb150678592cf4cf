import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../src/entities/documents.ts';

describe('documents in a text', () => {
  it.each([
    ['市政府印发《扬尘治理办法》', '扬尘治理办法', '办法', null, 'final'],
    ['《关于修改〈气象条例〉的决定》已经通过', '关于修改〈气象条例〉的决定', '决定', null, 'final'],
    ['发布《网约车管理规定（征求意见稿）》', '网约车管理规定（征求意见稿）', '规定', null, 'draft'],
    ['审议《数据安全法（草案）》', '数据安全法（草案）', '法', null, 'draft'],
    ['出台《扩大内需行动计划（2021—2023年）》', '扩大内需行动计划（2021—2023年）', '行动计划', null, 'final'],
    ['《关于减税的通知》（财税〔2019〕13号）', '关于减税的通知', '通知', '财税〔2019〕13号', 'final'],
    ['《关于降费的通知》(发改价格[2020]994号)', '关于降费的通知', '通知', '发改价格[2020]994号', 'final'],
    ['根据国办发〔2019〕3号执行', null, null, '国办发〔2019〕3号', 'final'],
    ['国发﹝2005﹞40号文件', null, null, '国发﹝2005﹞40号', 'final'],
    ['2010年4月8日中华人民共和国国务院令第573号公布', null, '令', '中华人民共和国国务院令第573号', 'final'],
    [
      '2012年12月29日原国家质量监督检验检疫总局令第150号公布',
      null,
      '令',
      '国家质量监督检验检疫总局令第150号',
      'final',
    ],
    ['国家发展和改革委员会令第12号', null, '令', '国家发展和改革委员会令第12号', 'final'],
    ['工业和信息化部公告2021年第25号', null, '公告', '工业和信息化部公告2021年第25号', 'final'],
    ['關於《電訊條例》的修訂', '電訊條例', '条例', null, 'final'],
  ])('%s', (text, title, kind, number, status) => {
    expect(findDocuments(text)).toMatchObject([{ title, kind, number, status }]);
  });

  it.each([
    '《人民日报》昨天报道',
    '《红楼梦》是名著',
    '电影《看不见的客人》上映',
    '京ICP备05073439号',
    '（2013）陕民三终字第38号民事判决',
    '编号2021号',
    '《财经》杂志记者',
    '地铁10号线第3号口',
  ])('nothing in %s', (text) => {
    expect(findDocuments(text)).toEqual([]);
  });

  it('gives spans that slice to their text, sorted and apart', () => {
    const piece = fc.constantFrom(
      '《',
      '》',
      '〈',
      '办法',
      '通知',
      '〔2021〕',
      '3号',
      '令第',
      '5号',
      '国发',
      '，',
      '\n',
      '关于',
      '（',
      '）',
      '𠮷',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let floor = 0;
        for (const found of findDocuments(text)) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(floor);
          floor = found.start;
        }
      }),
    );
  });
});
