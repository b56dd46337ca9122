#!/usr/bin/env node
import { dirname, join } from "node:path";
