/// The lower triangular factor L of a symmetric positive definite matrix A = L·Lᵀ.
struct CholeskyFactor {
  private let rows: [[Double]]

  /// - Precondition: the matrix is square, symmetric and positive definite. O(n³).
  init(of matrix: [[Double]]) {
    var rows = matrix.map { _ in [Double](repeating: 0, count: matrix.count) }
    for row in matrix.indices {
      for column in 0...row {
        let sum = (0..<column).reduce(matrix[row][column]) {
          $0 - rows[row][$1] * rows[column][$1]
        }
        rows[row][column] = row == column ? sum.squareRoot() : sum / rows[column][column]
      }
    }
    self.rows = rows
  }

  /// The x of A·x = b. O(n²).
  func solution(for right: [Double]) -> [Double] {
    var values = right
    for row in rows.indices {
      for column in 0..<row { values[row] -= rows[row][column] * values[column] }
      values[row] /= rows[row][row]
    }
    for row in rows.indices.reversed() {
      for below in (row + 1)..<rows.count { values[row] -= rows[below][row] * values[below] }
      values[row] /= rows[row][row]
    }
    return values
  }
}
