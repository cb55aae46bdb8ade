// Where the repository is, and the text of its files.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

export const isFile = (path) => existsSync(path) && statSync(path).isFile()
export const textOf = (file) => readFileSync(resolve(root, file), 'utf8')
